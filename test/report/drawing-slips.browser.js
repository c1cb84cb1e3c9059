// Run in a browser, on a page with drawings: what lies outside its drawing, over another text, across a text, or beyond its box.
;[...document.querySelectorAll('svg')].flatMap((drawing) => {
  const { x, width, height } = drawing.viewBox.baseVal
  const all = [...drawing.querySelectorAll('text, rect, path, circle, line')].map((element) => {
    const box = element.getBBox()
    return { element, left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height }
  })
  const texts = all.filter(({ element }) => element.tagName === 'text')
  const curves = all.filter(({ element }) => element.matches('path.drawing-link'))
  const boxes = all.filter(({ element }) => element.matches('.drawing-box'))
  const meet = (a, b) => a.left + 1 < b.right && b.left + 1 < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom
  const slips = {
    outside: all.filter(
      (a) => a.left < x - 0.5 || a.top < -0.5 || a.right > x + width + 0.5 || a.bottom > height + 0.5,
    ),
    over: texts.filter((a, index) => texts.slice(index + 1).some((b) => meet(a, b))),
    crossed: texts.filter((a) => curves.some((b) => meet(a, b))),
    beyond: texts.filter((a) =>
      boxes.some(
        (b) => meet(a, b) && (a.left < b.left || a.right > b.right || a.top < b.top - 1 || a.bottom > b.bottom + 1),
      ),
    ),
  }
  return Object.entries(slips).flatMap(([slip, found]) =>
    found.map(({ element }) => `${slip}: ${element.textContent || element.outerHTML}`),
  )
})
