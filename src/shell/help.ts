/** What `stet --help` prints. */
export const help = `stet: an editorial linter for articles

Usage
  stet [options] <files, folders or globs …>
  stet [options] --stdin [--stdin-filepath NAME]
  stet try RULE ARCHIVE [--sample N]
  stet doctor [FOLDER]
  stet init [--yes] [--ci github|gitlab] [--pre-commit]
  stet --rules | --explain ID | --print-config FILE

Folders are searched for articles (.txt .md .markdown .mdx .html .htm .xhtml .docx .nitf .nitf.xml .newsml.xml .ninjs.json);
a file that is named is read in any ending: .xml, .rss, .atom as news XML, .json as ninjs, others as plain text. Quote
globs: 'stories/**/*.md'; one that begins with ! takes files away. What .gitignore and .retextignore list is left out; .git
and node_modules are never entered, nor are other folders that begin with a dot.

What to lint
  --stdin                   lint standard input
  --stdin-filepath NAME     what it is called: decides format and configuration
      --changed[=REF]       only files that differ from the last commit, or from where this branch left REF (as in
                            --changed=origin/main), untracked ones too; without paths in the whole repository
      --staged              only what would be committed, as it is staged: for pre-commit hooks
      --changed-lines       of changed files only messages that touch changed lines; alone it implies --changed
      --baseline FILE       hide the messages accepted in FILE, whatever is edited around them
      --update-baseline     accept all messages of the files that are linted, and drop entries that no longer occur
  -w, --watch               lint, and again whatever changes, until Ctrl-C: new articles too, and everything when a
                            configuration, ignore file, baseline or plugin changes

How
      --as FORMAT           read every file as plain, markdown, mdx, html, xml (NITF, NewsML-G2, RSS, Atom), ninjs or docx
      --ext .ENDING=FORMAT  read files of an ending so, in folders too: --ext .njk=html; can be repeated
  -c, --config FILE         use this configuration instead of the nearest .retextrc
      --preset NAME         recommended, news (without configuration), ap or strict
      --rule ID:SEVERITY    set a rule to off, info, warning or error; can be repeated
      --threads N           lint in N threads at once; 1 is none but the first; without it as many as pay
      --cache               remember what came of each file, and lint only what has changed
      --cache-location FILE where to remember it; without it in node_modules/.cache/stet
      --cache-strategy HOW  metadata (by what the file system says of a file) or content (in fresh check-outs)
      --no-cache            lint everything afresh

Fix
      --fix                 make the safe fixes in the files; with --stdin print the fixed text, the report to standard error
      --fix=all             make suggestions with exactly one replacement too
      --diff                print what --fix would change and write nothing; exit with 1 when that is something
      --interactive         ask about each fix, suggestions too, in the terminal

Report
  -f, --format FORMAT       text; pretty (default in a terminal), with excerpts; json, jsonl, sarif, github, gitlab, junit,
                            checkstyle, rdjsonl, unix; or ./my-format.mjs, whose default export is (files, {color}) => string
  -f, --format FORMAT:FILE  write the report to a file; can be repeated, with one report on standard output
  -o, --output FILE         write the report to a file: -f docx-comments -o reviewed.docx gives draft.docx with Word comments
  -q, --quiet               leave out files without messages
      --max-warnings N      exit with 1 when there are more warnings than N
      --stats               tell time and messages of each rule, on standard error
      --timing              tell how long it took, on standard error
      --color, --no-color   colours or none, whatever the terminal; NO_COLOR and FORCE_COLOR are respected

Ask
  try RULE ARCHIVE          what a rule would find in old articles: how often, on what, and N hits (20) drawn by lot to judge
  doctor [FOLDER]           what is configured, from where, which files are read or ignored and why, what is wrong
  init                      set up this folder: asks, or with --yes takes what is proposed; writes .retextrc.json and,
                            if wanted, the files for CI and pre-commit; changes nothing that is there
                            (try, doctor and init are commands when they come first; a file of that name is ./init)
      --rules               list all rules; with --format json, for programs
      --explain ID          what a rule finds and why, its options, examples and limits
      --print-config FILE   what holds for a file, as JSON
  -v, --version             print the version
  -h, --help                print this

Exit codes
  0    clean, or nothing above the bar
  1    messages of severity error, or more warnings than --max-warnings
  2    wrong usage, wrong configuration, or a file that was asked for is not there
  130  interrupted, which is how --watch ends

The report goes to standard output, everything else to standard error. On GitHub Actions annotations and a summary of the job
are added, unless --format is given.

Examples
  stet article.txt
  stet content/ --max-warnings 0
  stet 'stories/**/*.md' '!stories/drafts/**' --preset ap
  stet --stdin --stdin-filepath draft.md --format json < draft.md
  stet . --rule sentence-length:off --quiet
  stet . --format text --format sarif:stet.sarif
`
