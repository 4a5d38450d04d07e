import {findResidue} from '../src/analysis/find-residue.js'
import {defineRule} from '../src/rule/define-rule.js'

/**
 * Finds what a chat program left in the text: how it begins ("Certainly! Here is a 300-word article …"), how it ends ("Let me know if
 * you'd like me to …"), what it says of itself ("As an AI language model, I …"), and the marks it sets: citation tokens,
 * `utm_source` parameters with its name.
 *
 * Only phrases that nobody writes in an article are on the list; there is no guessing by vocabulary. What stands in quotation marks is
 * left, and so is a sentence that is about a chat program and says that it replied, or wrote. Of phrases the whole sentences
 * are reported, of marks the mark; taking out a mark is safe.
 */
export default defineRule({
  id: 'ai-residue',
  group: 'mixed-in',
  description: 'Chat phrases and citation tokens of text generators',
  rationale: 'What a text generator says about its work shows that nobody checked the copy.',
  severity: 'error',
  presets: {recommended: 'error'},
  options: {
    patterns: {
      type: 'array',
      items: {type: 'string'},
      default: [],
      description: 'Further phrases, as plain text in any case.'
    }
  },
  fix: 'safe',
  machineText: true,
  quotes: 'check',
  promotions: 'check',
  limits: [
    'Stories on chat programs that show an answer without quotation marks or block quote are reported.',
    'Text that was generated and cleaned of such phrases is not recognised.'
  ],
  valid: [
    'The program answered: "As an AI language model, I cannot run for mayor."',
    'Certainly, here the road turns north.',
    'Historians delve into the rich tapestry of the archive.',
    '"Sure, here is the draft," the mayor said.',
    'The chatbot replied that as an AI language model it had no view.',
    'Her note ended: "I hope this helps!" It did not.',
    'Feel free to bring a chair, the poster says.',
    {text: '> As an AI language model, I cannot vote.', format: 'markdown'}
  ],
  invalid: [
    {
      text: '⟦As an AI language model, I cannot look up live results.⟧ The count ends on Friday.',
      message: 'Text-generator residue `As an AI language model`; remove it and check the copy'
    },
    '⟦Certainly! Here is a 300-word article about the storm:⟧\n\nA storm closed the harbour.',
    '⟦As an AI, I cannot name the winner.⟧ The count ends on Friday.',
    '⟦Here is a revised version of the story:⟧\n\nA storm closed the harbour.',
    {text: 'The harbour reopened⟦:contentReference[oaicite:4]{index=4}⟧ on Monday.', expected: ['']},
    'The harbour reopened on Monday. ⟦Let me know if you would like me to add a quote!⟧',
    'See https://example.com/port⟦?utm_source=chatgpt.com⟧ for the timetable.',
    'The fee is 4 euros ⟦【3†source】⟧ a day. ⟦I hope this helps!⟧',
    {text: '⟦Written by our robot.⟧', options: {patterns: ['by our robot']}}
  ],
  check(tree, {options, report}) {
    const extra = options.patterns.map(text => text.toLowerCase()).filter(text => text !== '')
    for (const {block, start, end, words, isToken} of findResidue(tree, extra)) {
      report({
        at: {block, start, end},
        reason: `Text-generator residue \`${words}\`; remove it and check the copy`,
        ...(isToken ? {expected: ['']} : {})
      })
    }
  }
})
