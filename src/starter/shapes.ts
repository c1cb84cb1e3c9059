// How a plan may be laid out. Each is the part of a starter file that holds the outcomes.

export interface Shape {
  readonly name: string
  /** Goes on after “The plan is laid out as”. */
  readonly about: string
  readonly yaml: string
}

const outcome = `  - id: "1"
    title: <what will be better for people>
    # What will be better, for whom and by how much, in the words of the plan.
    improvement: <what will be better, and for whom>
    # The names are in the report, and loip explain "s.4(4)" tells more.
    national_outcomes: [<a national outcome>]`

export const shapes: readonly Shape[] = [
  {
    name: 'outcomes',
    about: 'outcomes, each with its measures',
    yaml: `# One entry for each outcome. Copy the lines of the first for the next, and give it an id of its own that never changes.
outcomes:
${outcome}
    measures:
      - id: M1
        name: <what is counted>
        baseline: <figure and its year>
        target: <figure, and by when>
`,
  },
  {
    name: 'themes',
    about: 'themes or priorities, with outcomes and actions below them',
    yaml: `# Priorities, themes, drivers and focus areas stand here. What is to be better for people stands under outcomes.
themes:
  - id: T1
    title: <a theme or priority>

# One entry for each outcome. Copy the lines of the first for the next, and give it an id of its own that never changes.
outcomes:
${outcome}
    theme: T1

actions:
  - id: A1
    title: <what will be done>
    outcomes: ["1"]
    lead: <who leads>
    end: <by when>
`,
  },
  {
    name: 'indicators',
    about: 'outcomes, with indicators whose figures stand on a website',
    yaml: `# One entry for each outcome. Copy the lines of the first for the next, and give it an id of its own that never changes.
outcomes:
${outcome}

# The figures may stay where they are: say what is counted, and where it can be looked up.
measures:
  - id: M1
    name: <what is counted>
    outcomes: ["1"]
    source: <where the figures are>
`,
  },
  {
    name: 'places',
    about: 'one plan for the area and its localities',
    yaml: `# This plan is the locality plan of these localities too. Their ids stand in the partnership file.
also_serves_as: locality-plan
covers: [L1]

# One entry for each outcome. Copy the lines of the first for the next, and give it an id of its own that never changes.
outcomes:
${outcome}
`,
  },
]
