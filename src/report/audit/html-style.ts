// The style of the overview alone, after that of every page. Its tables of duties are wider than they are long, so on a narrow
// screen they keep their rows and are moved sideways, with the name of the partnership always in view.
export const overviewStyle = `
.duties { margin-top: 2.5rem; }
.duties h3 { position: sticky; left: 0; margin: 0 0 0.75rem; }
.duties table { width: auto; min-width: 100%; table-layout: auto; margin-top: 0; line-height: 1.3; }
.duties th, .duties td { padding: 0.45rem 0.75rem 0.45rem 0; overflow-wrap: normal; }
.duties td { min-width: 7rem; font-size: 0.875rem; }
.duties tbody th { position: sticky; left: 0; min-width: 15rem; font-weight: 400; background: #fff; border-right: 1px solid var(--line); }
.duties tbody th + td, .duties thead th:nth-child(2) { padding-left: 0.75rem; }
.duty { scroll-margin-top: 1rem; margin-top: 1.75rem; max-width: 48rem; font-weight: 600; }
.stands { list-style: none; padding: 0; }
.folders { list-style: none; padding: 0; columns: 18rem; max-width: none; }
.folders li { break-inside: avoid; margin: 0; padding: 0.2rem 0; }
@media screen and (max-width: 48em) {
  .duties table { display: table; }
  .duties caption { display: table-caption; }
  .duties thead { display: table-header-group; position: static; width: auto; height: auto; overflow: visible; clip-path: none; }
  .duties tbody { display: table-row-group; }
  .duties tr { display: table-row; }
  .duties th, .duties td { display: table-cell; border-bottom: 1px solid var(--line); padding: 0.45rem 0.75rem 0.45rem 0; }
  .duties tbody th { min-width: 8.5rem; max-width: 9.5rem; overflow-wrap: anywhere; }
}
@media print {
  .duties table { width: 100%; table-layout: fixed; font-size: 6.5pt; }
  .duties th:first-child { width: 17%; }
  .duties th, .duties td { min-width: 0; padding: 1mm 1mm 1mm 0; font-size: inherit; overflow-wrap: anywhere; }
  .duties tbody th { position: static; min-width: 0; }
  .duties .status { font-weight: 400; }
  .duty { break-after: avoid; }
}`
