// How a Word document of ours looks: a font that every office has, dark on white, and all space made by styles.
import type { IStylesOptions } from 'docx'

/** Sizes are half points, spaces twentieths of a point. */
const text = { size: 22 }
const small = { size: 19 }
const ink = '0B0C0C'

/** With its outline level, so that every program takes it for a heading and not for large letters. */
function heading(outlineLevel: number, size: number, before: number) {
  return {
    run: { size, bold: true, color: ink },
    paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true, outlineLevel },
  }
}

export const wordStyles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: 'Arial',
        ...text,
        color: ink,
        language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { after: 120, line: 264, lineRule: 'auto' } },
    },
    heading1: heading(0, 34, 0),
    heading2: heading(1, 28, 320),
    heading3: heading(2, 24, 240),
    listParagraph: { paragraph: { spacing: { after: 60 } } },
    hyperlink: { run: { color: '1A65A6', underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'Remark',
      name: 'Remark',
      basedOn: 'Normal',
      paragraph: { indent: { left: 284 }, border: { left: { style: 'single', size: 18, space: 8, color: '808080' } } },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      run: { ...small, bold: true },
      paragraph: { spacing: { before: 120, after: 60 }, keepNext: true },
    },
    {
      id: 'TableText',
      name: 'Table text',
      basedOn: 'Normal',
      run: small,
      paragraph: { spacing: { before: 40, after: 40 } },
    },
    {
      id: 'TableHead',
      name: 'Table head',
      basedOn: 'TableText',
      run: { ...small, bold: true },
      paragraph: { keepNext: true },
    },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', run: small, paragraph: { spacing: { after: 0 } } },
  ],
}
