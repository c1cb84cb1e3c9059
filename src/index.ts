// What other programs can import from 'loip'. docs/api.md says what is promised of it.
export { type CheckOptions, check, type InputFile, type Stage } from './api/check.ts'
export { type RenderOptions, render } from './api/render.ts'
export type { Ruleset } from './engine/ruleset-names.ts'
export { type Format, formats } from './report/formats.ts'
export type { Section } from './report/sections/names.gen.ts'
export type { DutyResult, FileRead, Finding, Level, RunResult, Verdict } from './result/run-result.ts'
