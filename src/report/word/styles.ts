// How a Word document of ours looks: a font that every office has, dark on white, and all space made by styles.
import type { IStylesOptions } from 'docx'

/** Sizes are half points, spaces twentieths of a point. */
const text = { size: 20 }
const small = { size: 18 }
const ink = '0B0C0C'

/** With its outline level, so that every program takes it for a heading and not for large letters. */
function heading(outlineLevel: number, size: number, before: number) {
  return {
    run: { size, bold: true, color: ink },
    paragraph: { spacing: { before, after: before === 80 ? 30 : 80 }, keepNext: true, keepLines: true, outlineLevel },
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
      paragraph: { spacing: { after: 100, line: 250, lineRule: 'auto' } },
    },
    heading1: heading(0, 32, 0),
    heading2: heading(1, 25, 180),
    heading3: heading(2, 20, 80),
    listParagraph: { paragraph: { spacing: { after: 40 } } },
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
      paragraph: { spacing: { before: 80, after: 40 }, keepNext: true },
    },
    {
      id: 'TableText',
      name: 'Table text',
      basedOn: 'Normal',
      run: small,
      paragraph: { spacing: { before: 10, after: 10, line: 240, lineRule: 'auto' } },
    },
    {
      id: 'TableHead',
      name: 'Table head',
      basedOn: 'TableText',
      run: { ...small, bold: true },
      paragraph: { keepNext: true },
    },
    // All lines of an answer on one page.
    { id: 'FillIn', name: 'Fill in', basedOn: 'TableText', paragraph: { keepNext: true } },
    { id: 'AfterTable', name: 'After a table', basedOn: 'Normal', paragraph: { spacing: { before: 120 } } },
    {
      id: 'DenseList',
      name: 'Dense list',
      basedOn: 'ListParagraph',
      run: small,
      paragraph: { spacing: { after: 30, line: 240, lineRule: 'auto' } },
    },
    {
      id: 'FigureNumber',
      name: 'Figure number',
      basedOn: 'Normal',
      run: { size: 36, bold: true },
      paragraph: { spacing: { before: 40, after: 20 }, keepNext: true },
    },
    {
      id: 'SmallPrint',
      name: 'Small print',
      basedOn: 'Normal',
      run: { size: 16, color: '505A5F' },
      paragraph: { spacing: { before: 120, after: 0, line: 240, lineRule: 'auto' } },
    },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', run: small, paragraph: { spacing: { after: 0 } } },
  ],
}
