"use strict";
(() => {
  const main = document.getElementById("content");
  const articles = [...main.querySelectorAll("article")];
  if (articles.length < 2) return;
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = articles.map((article) => plain(article.textContent));
  const row = document.createElement("div");
  row.className = "filter";
  const box = document.createElement("input");
  box.type = "search";
  box.placeholder = main.dataset.filter;
  box.setAttribute("aria-label", main.dataset.filter);
  const count = document.createElement("output");
  row.append(box, count);
  main.before(row);
  const show = () => {
    const words = plain(box.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    articles.forEach((article, n) => {
      article.hidden = !words.every((word) => texts[n].includes(word));
      shown += article.hidden ? 0 : 1;
    });
    for (const section of main.querySelectorAll("section:not(#sources)")) {
      section.hidden = !section.querySelector("article:not([hidden])");
    }
    count.textContent = words.length
      ? main.dataset.of.replace("{shown}", shown).replace("{count}", articles.length)
      : "";
  };
  box.addEventListener("input", show);
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { box.value = ""; show(); }
  });
})();
