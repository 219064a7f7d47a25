// SPDX-License-Identifier: Apache-2.0
// Elements out of their names, attributes and children; text is always text, never markup.

import { PATHS } from "./icons.js";

const SVG = "http://www.w3.org/2000/svg";

export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === "on") for (const [event, act] of Object.entries(value)) element.addEventListener(event, act);
    else element.setAttribute(key, value);
  }
  element.append(...children.flat().filter((child) => child !== null));
  return element;
}

/** Draw an icon; it stands beside its word, so a screen reader passes over it. */
export function icon(name, kind = "") {
  const svg = document.createElementNS(SVG, "svg");
  for (const [key, value] of Object.entries({ viewBox: "0 0 24 24", "aria-hidden": "true", class: kind })) {
    svg.setAttribute(key, value);
  }
  for (const path of PATHS[name]) {
    const line = document.createElementNS(SVG, "path");
    line.setAttribute("d", path);
    svg.append(line);
  }
  return svg;
}

export function card(heading, ...children) {
  return make("section", { class: "card" }, make("h2", {}, heading), ...children);
}

export function note(name, tone, text) {
  return make("div", { class: `note ${tone}` }, icon(name), make("p", {}, text));
}

/** A list of facts: pairs of a label and what it is; what is empty is left out. */
export function facts(...pairs) {
  const rows = pairs.filter(([, value]) => value !== "" && value !== null);
  return make("dl", {}, rows.flatMap(([label, value]) => [make("dt", {}, label), make("dd", {}, value)]));
}
