// Checks all content against the JSON Schemas that editors use.   node eng/schemas/check.mjs
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";

const root = new URL("../../", import.meta.url);
const use = createRequire(new URL("src/ElkeDeur.Web/package.json", root));
const Ajv = use("ajv/dist/2020").default;
const yaml = use("yaml");

const ajv = new Ajv({ allErrors: true, strict: false });
ajv.addFormat("date", /^\d{4}-\d{2}-\d{2}$/);
const read = (path) => readFileSync(new URL(`content/${path}`, root), "utf8");
const schema = (name) => ajv.compile(JSON.parse(read(`schemas/${name}.schema.json`)));
const files = (folder, end) => readdirSync(new URL(`content/${folder}/`, root), { recursive: true }).filter((name) => name.endsWith(end)).map((name) => `${folder}/${name}`);
const fields = (text) => yaml.parse(text.startsWith("---") ? text.split(/^---$/m)[1] : text);

const kinds = [
  [schema("module"), ["mysteries/module.yaml"]],
  [schema("mystery"), files("mysteries", ".yaml").filter((name) => !name.endsWith("module.yaml"))],
  [schema("guide-page"), files("guide", ".md")],
  [schema("roles"), ["guide/roles.yaml"]],
  [schema("actions"), ["guide/actions.yaml"]],
  [schema("questions"), ["guide/questions.yaml"]],
  [schema("glossary"), files("guide/glossary", ".yaml")],
  [schema("case"), files("library/cases", ".yaml")],
  [schema("library-item"), files("library", ".md")],
  [schema("exceptions"), ["language/exceptions.yaml"]],
  [schema("everyday"), ["language/everyday.yaml"]],
  [schema("stuck"), ["library/stuck.yaml"]],
  [schema("worksheet"), files("worksheets", ".yaml")],
  [schema("norms"), files("norms", ".yaml")],
  [schema("self-assessment"), ["guide/self-assessment.yaml"]],
];

let wrong = 0;
for (const [check, names] of kinds)
  for (const name of names) {
    if (check(fields(read(name)))) continue;
    wrong++;
    for (const error of check.errors) console.error(`${name}${error.instancePath}: ${error.message}`);
  }
console.log(wrong === 0 ? "All content fits its schema." : `${wrong} files do not fit.`);
process.exit(wrong === 0 ? 0 : 1);
