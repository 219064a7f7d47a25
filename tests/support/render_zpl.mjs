// SPDX-License-Identifier: Apache-2.0
// render_zpl.mjs FOLDER LABEL.zpl OUT.png WIDTH_MM HEIGHT_MM DOTS_PER_MM
// Draw a label with the ZPL renderer that "npm install zpl-renderer-js" put into FOLDER.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const [folder, source, target, wide, high, dots] = process.argv.slice(2);
const { ready } = createRequire(`${folder}/`)("zpl-renderer-js");
const { api } = await ready;
const image = await api.zplToBase64Async(readFileSync(source, "utf8"), Number(wide), Number(high), Number(dots));
writeFileSync(target, Buffer.from(image, "base64"));
process.exit(0); // the renderer's own runtime would wait for ever
