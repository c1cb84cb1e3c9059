// Names of national indicators under the outcomes of 2018, as far as they were seen: 51 of 81. In March 2026 the list was archived, so they
// serve for suggestions alone.

/** By the code of the outcome. */
export const indicatorsOf2018: Readonly<Record<string, readonly string[]>> = {
  CH: [
    ...['Child social and physical development', 'Child wellbeing and happiness', 'Children’s voices'],
    ...['Children have positive relationships', 'Child material deprivation'],
  ],
  CO: [
    ...['Perceptions of local area', 'Loneliness', 'Community land ownership', 'Places to interact'],
    ...['Access to green and blue space', 'Social capital'],
  ],
  EC: [
    ...['Productivity', 'International exporting', 'Economic growth', 'Carbon footprint', 'Natural capital'],
    ...['Greenhouse gas emissions', 'Access to superfast broadband', 'Spend on research and development'],
  ],
  ED: [
    ...['Educational attainment', 'Confidence of children and young people', 'Resilience of children and young people'],
    'Engagement in extra-curricular activities',
  ],
  EN: [
    ...['Visits to the outdoors', 'State of historic sites', 'Condition of protected nature sites'],
    ...[
      'Energy from renewable sources',
      'Waste generated',
      'Sustainability of fish stocks',
      'Biodiversity',
      'Clean seas',
    ],
  ],
  FW: [
    'High growth businesses',
    'Economic participation',
    'Contractually secure work',
    'Gender balance in organisations',
  ],
  HE: [
    ...['Healthy life expectancy', 'Mental wellbeing', 'Healthy weight', 'Health risk behaviours', 'Physical activity'],
    ...['Journeys by active travel', 'Quality of care experience', 'Work related ill health'],
  ],
  HR: [
    ...['Public services treat people with dignity and respect', 'Quality of public services'],
    ...['Influence over local decisions', 'Access to justice'],
  ],
  IN: [
    'A positive experience for people coming to live in Scotland',
    'Contribution of development support to other nations',
  ],
  PO: ['Persistent poverty', 'Satisfaction with housing'],
}
