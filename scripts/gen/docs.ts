// The reference pages: docs/plan-files.md from the schemas, docs/rules/*.md from the rules.

import { asFix, piece } from '../../src/engine/fix.ts'
import { isDecidedBySchema, type RuleWithExamples } from '../../src/engine/rule.ts'
import { describeCitation } from '../../src/law/citation.ts'
import type { Duty } from '../../src/law/duty.ts'
import { cautionOf, dutyOf } from '../../src/law/index.ts'
import { sourceInWords } from '../../src/law/sources.ts'
import { rules } from '../../src/rules/index.gen.ts'
import { planFiles } from './plan-files.ts'
import type { Schema } from './schemas.ts'

const banner = (from: string) => `<!-- Made by scripts/gen from ${from}. -->\n\n`

export function generatedDocs(byKind: Map<string, Schema>): Map<string, string> {
  const files = new Map(rules.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule)]))
  files.set('docs/plan-files.md', `${banner('schemas/src')}${planFiles(byKind)}`)
  return files
}

const forces = {
  must: 'must, by law',
  should: 'should, by guidance',
  'good-practice': 'could, as good practice',
} as const

/** Only a duty or an expectation binds; a power says may, whatever its source. */
function howBinding({ nature, force }: Duty): string {
  if (nature === 'power') return 'a power'
  if (nature === 'definition') return 'a definition'
  return nature === 'no-duty' ? 'no duty' : forces[force]
}

const subjectsInWords: Readonly<Record<RuleWithExamples['on'], string>> = {
  partnership: 'partnership',
  loip: 'LOIP',
  'locality-plan': 'locality plan',
  plan: 'plan',
  'loip-outcome': 'outcome of a LOIP',
  'locality-plan-outcome': 'outcome of a locality plan',
  outcome: 'outcome',
  locality: 'locality',
  'loip-report': 'progress report on the LOIP',
  'locality-plan-report': 'progress report on a locality plan',
  'progress-report': 'progress report',
}

function fixOf(rule: RuleWithExamples): string {
  const { says, write } = asFix(rule.fix)
  return write === undefined ? says : `${says}\n\n\`\`\`yaml\n${piece(write)}\n\`\`\``
}

function rulePage(rule: RuleWithExamples): string {
  const rows = rule.cites.map((id) => {
    const duty = dutyOf(id)
    const caution = cautionOf(duty)
    const cite = duty.url === undefined ? describeCitation(duty) : `[${describeCitation(duty)}](${duty.url})`
    return `- ${cite} (${howBinding(duty)}): ${duty.says} Read in: ${duty.read.map(sourceInWords).join('; ')}.${caution ? ` *${caution}*` : ''}`
  })
  return `${banner('src/rules')}# ${rule.title}

\`${rule.id}\` · looks at each ${subjectsInWords[rule.on]}${isDecidedBySchema(rule) ? ' · decided by the schema' : ''}

${rows.join('\n')}

## Why

${paragraph(rule.why)}

## What to do

${fixOf(rule)}${rule.leaves ? `\n\n**What stays for people to judge:** ${rule.leaves}` : ''}

## Does not meet it

The finding is drawn under its place.

\`\`\`yaml
${rule.fail.trim()}
\`\`\`

## Meets it

\`\`\`yaml
${rule.pass.trim()}
\`\`\`
`
}

function paragraph(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
