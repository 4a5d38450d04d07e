import {hasQuotation} from '../src/analysis/has-quotation.js'
import {repeats} from '../src/analysis/repeats/index.js'
import {defineRule} from '../src/rule/define-rule.js'

/**
 * Finds text that stood before, anywhere in the article:
 *
 * - *same*: a sentence, several in a row, or a whole paragraph with the same words in the same order; case and
 * punctuation do not count.
 *   Also a passage of at least ten words that begins or ends in mid-sentence, as a paste may.
 * - *near*: a paragraph or sentence with a few words changed, left out or put in. Sentences of at least eight words
 * count when most of their
 *   content words are the same, and all figures and negations. These are reported one severity lower.
 *
 * Text that repeats by design is left alone: summaries under a label ("Key points"), headings, captions, tables, lists, block quotes, transcripts, live blogs,
 * verse and refrains, pull
 * quotes that say whose words they are, questions that head a section, and what a speaker says twice in one breath.
 */
export default defineRule({
  id: 'repeated-sentences',
  group: 'repetition',
  description: 'A sentence or paragraph that stood before',
  rationale: 'A sentence or paragraph pasted twice is a production slip.',
  severity: 'warning',
  presets: {recommended: ['warning', {near: 0}], news: 'warning'},
  options: {
    near: {
      type: 'number',
      default: 0.72,
      minimum: 0,
      maximum: 1,
      description: 'Likeness from which a changed copy counts, 0 for never.'
    },
    minWords: {type: 'integer', default: 6, minimum: 4, description: 'Shortest sentence that counts, in words.'}
  },
  fix: 'suggested',
  quotes: 'check',
  limits: [
    'A pull quote in plain text is known only by the line below it that says whose words it is.',
    'A summary above the text is reported where no label says that it is one.'
  ],
  valid: [
    'She hung the list of games in the hall on Monday.\n\nEstonia v Republic of Ireland; Malta v Cyprus; Faroe Islands v Wales.\n\nWales v Republic of Ireland; Malta v Estonia; Cyprus v Faroe Islands.',
    'She drew a map of the river. Photograph by Ann Ray and Tom Reiter Marsh. Styled by Jo Park. It hung for years in a corridor of the northern school until the roof came down in a storm.\n\nHe painted it. Photograph by Ann Ray and Tom Reiter Marsh. Styled by Jo Park. Nobody bought the picture, which is lost with all that he made in the ten years by the sea.',
    'Hundreds of people came to hear the council speak of the bridge.\n\nJoan T. Forster III/The Northport Herald via AP Photo\n\nThe scene grew tense when a man asked for more time than he was given.\n\nJoan T. Forster III/The Northport Herald via AP Photo\n\nIt rained all day, said the mayor of the town.',
    'Ann Ray won in Ohio by two points.\n\nAnn Ray lost in Iowa by nine points.',
    'The ferry sails at nine.\n\nThe ferry sails at nine.',
    'Roll on, you river, roll to the sea,\nthe night is short, the road is long,\nRoll on, you river, roll to the sea,\nand carry home this weary song.',
    'The council closed 12 of the 40 libraries in the county last spring.\n\nThe council closed 9 of the 40 libraries in the county last autumn.',
    {
      format: 'markdown',
      text: '> We will not sell the harbor to anyone while I am mayor.\n\nMayor Ann Ray said: "We will not sell the harbor to anyone while I am mayor."'
    },
    'Key points\n\nThe council will close nine of its forty libraries by next spring.\n\nFull story\n\nThe council will close nine of its forty libraries by next spring, the mayor said.',
    'If you sell the land you sell the town and all its people.\n\nIt rained.\n\nBut if you sell the land you sell the town and all its people, the pastor said.',
    {
      options: {near: 0},
      text: 'Police closed the bridge to all traffic after a truck hit the northern pier on Monday.\n\nNobody was hurt.\n\nPolice closed the bridge to traffic after a truck hit its northern pier on Monday.'
    }
  ],
  invalid: [
    {
      text: 'The port will close on Sunday for repairs to the main crane.\n\nThe crane is 60 years old.\n\n⟦The port will close on Sunday for repairs to the main crane.⟧ Ships will wait at sea.',
      message: 'Repeats the sentence at 1:1; cut one',
      expected: ['']
    },
    'Police closed the northern bridge to all trucks on Monday after a fire in the yard.\n\nIt was cold.\n\nTea was served. ⟦Police closed the northern bridge to all trucks on Monday after a blaze in the yard.⟧',
    {
      text: 'Nobody was hurt in the fire, the city said. It began in a cellar.\n\nThe street is closed.\n\n⟦Nobody was hurt in the fire, the city said. It began in a cellar.⟧',
      message: 'Repeats the paragraph at 1:1; cut one'
    },
    {
      text: 'Police closed the bridge to all traffic after a truck hit the northern pier on Monday.\n\nNobody was hurt.\n\n⟦Police closed the bridge to traffic after a truck hit its northern pier on Monday.⟧',
      message: 'Nearly repeats the paragraph at 1:1; cut one'
    }
  ],
  check(tree, {options, report, place}) {
    for (const {later, earlier, unit, words, likeness} of repeats(tree)) {
      const isSame = likeness === 1
      if (words < options.minWords || (!isSame && (options.near === 0 || likeness < options.near))) continue
      const {line, column} = place(earlier).start
      report({
        at: later,
        reason: `${isSame ? 'Repeats' : 'Nearly repeats'} the ${unit} at ${line}:${column}; cut one`,
        ...(!isSame && {minor: true}),
        ...(isSame &&
          unit !== 'passage' &&
          !hasQuotation(tree, later) &&
          !hasQuotation(tree, earlier) && {expected: ['']})
      })
    }
  }
})
