// Made by scripts/gen from schemas/*.schema.json.
/** The fields that hold one id or a list, with a space between: `*` stands for each entry of a list. */
export const idFields: Readonly<Record<string, string>> = {
  "delivery-plan": "covers edition/replaces actions/*/outcomes actions/*/locality measures/*/outcomes contributions/*/outcome",
  "exceptions": "",
  "locality-plan": "covers edition/replaces editions/*/replaces themes/*/measures/*/outcomes resources/items/*/outcome contributions/*/outcome outcomes/*/needs_refs outcomes/*/measures/*/outcomes outcomes/*/actions/*/outcomes outcomes/*/actions/*/locality outcomes/*/replaced_by outcomes/*/loip_outcome measures/*/outcomes actions/*/outcomes actions/*/locality",
  "loip": "edition/replaces editions/*/replaces covers themes/*/measures/*/outcomes resources/items/*/outcome contributions/*/outcome outcomes/*/needs_refs outcomes/*/measures/*/outcomes outcomes/*/actions/*/outcomes outcomes/*/actions/*/locality outcomes/*/replaced_by outcomes/*/loip_outcome measures/*/outcomes actions/*/outcomes actions/*/locality",
  "participation": "contributions/*/outcome learning/*/outcomes",
  "partnership": "partners/*/corporate_plan/outcomes localities/*/overlaps locality_identification/needs_refs contributions/*/outcome information_requests/*/outcome linked_plans/*/outcomes",
  "progress-report": "covers measures/*/outcomes actions/*/outcomes actions/*/locality learning/*/outcomes",
  "review": "plan outcomes_covered learning/*/outcomes"
}
