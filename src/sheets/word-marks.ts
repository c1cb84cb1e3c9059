// What a Word document holds beside the words that a reader of it sees, found in the XML of its body before mammoth reads it: hidden and
// struck words are left out, fields and equations are read as what they show, and what is neither is told.
import { joinAnd } from '../text/join.ts'
import type { BookRemark } from './book.ts'

interface Shown {
  readonly xml: string
  readonly remarks: readonly BookRemark[]
}

/** A run of words without another inside it. */
const run = /<w:r(?: [^>]*)?>(?:(?!<w:r[ >]|<\/w:r>)[\s\S])*<\/w:r>/g
const off = '(?! [^>]*w:val="(?:false|0|off|none)")'
const hidden = new RegExp(`<w:vanish${off}[ />]`)
const struck = new RegExp(`<w:d?strike${off}[ />]`)

/** The XML with the words that are shown, and no others. */
export function shownIn(xml: string): Shown {
  let hiddenRuns = 0
  let struckRuns = 0
  let equations = 0
  const shown = xml
    .replace(/<m:oMath(?: [^>]*)?>[\s\S]*?<\/m:oMath>/g, (equation) => {
      equations++
      const words = [...equation.matchAll(/<m:t(?: [^>]*)?>([^<]*)<\/m:t>/g)].map(([, text]) => text).join('')
      return `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
    })
    .replace(/<\/?(?:w:fldSimple|m:oMathPara)(?: [^>]*)?>/g, '')
    .replace(run, (one) => {
      // The properties of a run that was there before a tracked change are not those that it has.
      const now = one.replace(/<w:rPrChange[\s\S]*?<\/w:rPrChange>/g, '')
      if (!/<w:t[ >]/.test(now)) return one
      if (hidden.test(now)) hiddenRuns++
      else if (struck.test(now)) struckRuns++
      else return one
      return ''
    })
  const beside = [
    ...(/<w:commentReference[ />]/.test(xml) ? ['comments'] : []),
    ...(/<w:(?:footnote|endnote)Reference[ />]/.test(xml) ? ['footnotes'] : []),
  ]
  return {
    xml: shown,
    remarks: [
      ...(hiddenRuns === 0 ? [] : [leftOut('Hidden words')]),
      ...(struckRuns === 0 ? [] : [leftOut('Words that are struck out')]),
      ...(equations === 0
        ? []
        : [note('Equations were read as their letters and figures in one line.', 'Look at what was read of them.')]),
      ...(/<w:(?:ins|del|moveFrom|moveTo)[ >]/.test(xml)
        ? [
            note(
              'Changes are tracked in this document. They were read as if all were accepted.',
              'Accept or reject them in Word (Review, Accept), and import it again.',
            ),
          ]
        : []),
      ...(beside.length === 0
        ? []
        : [note(`It has ${joinAnd(beside)}, which were not read.`, 'Write what belongs to the plan into the table.')]),
    ],
  }
}

function leftOut(what: string): BookRemark {
  return note(`${what} in this document were left out.`, 'Show them if they are part of the plan, or delete them.')
}

function note(says: string, fix: string): BookRemark {
  return { level: 'note', says, fix }
}
