// The style of the overview alone, after that of every page. Its tables of duties are wider than they are long, so on a narrow
// screen they keep their rows and are moved sideways, with the name of the partnership always in view.
export const overviewStyle = `
.side caption { position: sticky; left: 0; width: fit-content; white-space: nowrap; }
.side td p + p { margin-top: 0; }
.side td[data-label]::before { display: none; }
:is(.duties, .side) { margin-top: 0.75rem; }
:is(.duties, .side) table { width: auto; min-width: 100%; table-layout: auto; margin-top: 0; line-height: 1.3; }
:is(.duties, .side) th, :is(.duties, .side) td { padding: 0.3rem 0.75rem 0.3rem 0; overflow-wrap: normal; }
:is(.duties, .side) td { min-width: 7rem; font-size: 0.875rem; }
.side .number { min-width: 4.5rem; }
:is(.duties, .side) tbody th { position: sticky; left: 0; min-width: 15rem; font-weight: 400; background: #fff; border-right: 1px solid var(--line); }
:is(.duties, .side) tbody th + td, :is(.duties, .side) thead th:nth-child(2) { padding-left: 0.75rem; }
.open th:nth-child(2) { width: 5.5rem; }
.next .part { margin-top: 1.25rem; padding-top: 1rem; }
.next h3 { margin-top: 1rem; }
.open { margin-top: 0.35rem; font-size: 0.875rem; }
.open th:first-child { width: 61%; }
.open th, .open td { padding: 0.2rem 1.1rem 0.2rem 0; }
.open tbody th { font-weight: 400; }
.open details { margin: 0; }
.open summary { padding: 0; }
.fold { margin-top: 0.75rem; }
.duty { scroll-margin-top: 1rem; margin-top: 1.5rem; max-width: 48rem; font-size: 1.0625rem; font-weight: 600; }
.stands { list-style: none; padding: 0; }
.folders { list-style: none; padding: 0; columns: 18rem; max-width: none; }
.folders li { break-inside: avoid; margin: 0; padding: 0.2rem 0; }
@media screen and (max-width: 48em) {
  :is(.duties, .side) table { display: table; }
  :is(.duties, .side) caption { display: table-caption; }
  :is(.duties, .side) thead { display: table-header-group; position: static; width: auto; height: auto; overflow: visible; clip-path: none; }
  :is(.duties, .side) tbody { display: table-row-group; }
  :is(.duties, .side) tr { display: table-row; }
  :is(.duties, .side) th, :is(.duties, .side) td { display: table-cell; border-bottom: 1px solid var(--line); padding: 0.45rem 0.75rem 0.45rem 0; }
  :is(.duties, .side) tbody th { min-width: 8.5rem; max-width: 9.5rem; overflow-wrap: anywhere; }
}
@media print {
  .open details { display: block; }
  .fold::details-content { content-visibility: visible; }
  .open summary, .fold summary { list-style: none; color: inherit; break-after: avoid; }
  :is(.duties, .side) { break-inside: auto; }
  :is(.duties, .side) table { width: 100%; table-layout: fixed; font-size: 6.5pt; }
  :is(.duties, .side) th:first-child { width: 17%; }
  :is(.duties, .side) th, :is(.duties, .side) td { min-width: 0; padding: 1mm 1mm 1mm 0; font-size: inherit; overflow-wrap: anywhere; }
  :is(.duties, .side) tbody th { position: static; min-width: 0; }
  :is(.duties, .side) .status { font-weight: 400; }
  .duty { break-after: avoid; }
}`
