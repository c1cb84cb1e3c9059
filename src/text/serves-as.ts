// What else a document is at the same time (`also_serves_as`).

const localityPlan =
  /^(?!.*(?<![a-z])(?:not|no|nor|never|without|instead|place of|former|draft|future|become|replaced|framework|guidance|summary|introduction|hscp|ijb|health and social care)(?![a-z]))(?:[^.;:]{1,60} )?locality[ -]plans?(?: (?:for|of|in) [^.;]{1,80})?$/i

/** In letters. */
const longest = 200

/** “locality plan”, “Locality Plan for the North Isles”, “North Isles Locality Plan 2024”, “council plan, locality plan”. */
export function isAlsoLocalityPlan({ also_serves_as }: { readonly also_serves_as?: unknown }): boolean {
  return [also_serves_as]
    .flat()
    .flatMap((names) => (typeof names === 'string' ? names.split(/[,;/]/) : []))
    .some((name) => name.length <= longest && localityPlan.test(name.trim().replace(/[ (]+(?:19|20)[\d -]+\)?$/, '')))
}
