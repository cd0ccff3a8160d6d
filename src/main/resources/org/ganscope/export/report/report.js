
"use strict";
document.getElementById("print").addEventListener("click", () => window.print());
document.getElementById("save").addEventListener("click", () => {
  const text = "<!DOCTYPE html>\n" + document.documentElement.outerHTML;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], {type: "text/html"}));
  const name = document.querySelector(".by .typed").textContent.trim();
  link.download = (name || "report").replace(/[^\p{L}\p{N}]+/gu, "-") + ".html";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
});
