// What else a document is at the same time (`also_serves_as`).

const localityPlan =
  /^(?!.*(?<![a-z])(?:not|no|nor|never|without)(?![a-z]))(?:[^.;:]{1,60} )?locality[ -]plans?(?: (?:for|of|in) [^.;]{1,80})?$/i

/** “locality plan”, “Locality Plan for the North Isles”, “North Isles Locality Plan 2024”, “council plan, locality plan”. */
export function isAlsoLocalityPlan({ also_serves_as }: { readonly also_serves_as?: unknown }): boolean {
  return [also_serves_as]
    .flat()
    .flatMap((names) => (typeof names === 'string' ? names.split(/[,;/]/) : []))
    .some((name) => localityPlan.test(name.trim().replace(/[ (]+(?:19|20)[\d -]+\)?$/, '')))
}
