// Checks every case and the module against the JSON Schemas that editors use.   node eng/schemas/check.mjs
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";

const root = new URL("../../", import.meta.url);
const use = createRequire(new URL("src/ElkeDeur.Web/package.json", root));
const Ajv = use("ajv/dist/2020").default;
const yaml = use("yaml");

const read = (path) => readFileSync(new URL(path, root), "utf8");
const ajv = new Ajv({ allErrors: true, strict: false });
const schemas = { module: ajv.compile(JSON.parse(read("content/schemas/module.schema.json"))), mystery: ajv.compile(JSON.parse(read("content/schemas/mystery.schema.json"))) };

let wrong = 0;
for (const file of readdirSync(new URL("content/mysteries/", root)).filter((name) => name.endsWith(".yaml"))) {
  const check = file === "module.yaml" ? schemas.module : schemas.mystery;
  if (check(yaml.parse(read(`content/mysteries/${file}`)))) continue;
  wrong++;
  for (const error of check.errors) console.error(`${file}${error.instancePath}: ${error.message}`);
}
console.log(wrong === 0 ? "All content fits its schema." : `${wrong} files do not fit.`);
process.exit(wrong === 0 ? 0 : 1);
