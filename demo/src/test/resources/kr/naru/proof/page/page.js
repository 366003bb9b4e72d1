const form = document.querySelector(".filter");
const search = document.getElementById("search");
const status = form.querySelector("[role=status]");
const nothing = document.querySelector(".nothing");
const rows = [...document.querySelectorAll(".row")].map(element => ({
  element,
  text: element.textContent.toLowerCase(),
}));

function show() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const state = form.elements.state.value;
  let shown = 0;
  for (const { element, text } of rows) {
    const fits = (state === "all" || element.dataset.state === state)
      && words.every(word => text.includes(word));
    element.hidden = !fits;
    shown += fits ? 1 : 0;
  }
  for (const area of document.querySelectorAll(".area")) {
    area.hidden = !area.querySelector(".row:not([hidden])");
  }
  nothing.hidden = shown > 0;
  status.textContent = status.dataset.text.replace("{0}", shown).replace("{1}", rows.length);
}

function reveal() {
  const target = location.hash && document.getElementById(location.hash.slice(1));
  if (target && target.closest("[hidden]")) {
    reset();
    target.scrollIntoView();
  }
}

function reset() {
  form.reset();
  show();
}

form.addEventListener("input", show);
form.addEventListener("submit", event => event.preventDefault());
nothing.querySelector("button").addEventListener("click", reset);
window.addEventListener("hashchange", reveal);
form.hidden = false;
show();
