// Made by scripts/gen from schemas/src.
import type { Kind } from './kinds.gen.ts'

export const fieldsOfKinds: Readonly<Record<Kind, readonly string[]>> = {
  'delivery-plan': 'kind record record_note id title covers period edition actions measures contributions statement documents notes'.split(' '),
  'exceptions': 'kind inappropriate agreements departures accepted notes'.split(' '),
  'locality-plan': 'kind record record_note id title covers voluntary community_of_interest local_place_plan needs_considered period edition approved_by editions also_serves_as vision values part_of reported_to themes needs poorer_communities inequality participation consulted why_these representations statement resources prevention national_link signatories island_communities documents review contributions outcomes outcomes_seen measures actions notes'.split(' '),
  'loip': 'kind record record_note id title period edition approved_by editions covers also_serves_as vision values part_of reported_to themes needs poorer_communities inequality participation consulted why_these representations statement resources prevention national_link signatories island_communities documents review contributions outcomes outcomes_seen measures actions notes'.split(' '),
  'participation': 'kind record record_note bodies_considered bodies strategy standards contributions statement learning notes'.split(' '),
  'partnership': 'kind record record_note name council_area legal_form s17_regulations s17_application contact labels ratings reporting_year reporting_year_locality partners groups localities_in_words localities service_areas locality_identification governance statement contributions information_requests linked_plans assessments notes'.split(' '),
  'progress-report': 'kind record record_note id title covers reporting_year status published_on url other_form approved_by assessments measures participation actions learning duties changes_since_last notes'.split(' '),
  'review': 'kind record record_note id title of plan date decision revision_adopted outcomes_covered community_bodies_view trigger minute findings actions learning statement notes'.split(' '),
}
