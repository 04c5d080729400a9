// Bundles the styles and scripts into wwwroot/dist. Called by the project file; `node Client/build.mjs --watch` while designing.
import { build, context } from "esbuild";

const options = {
  absWorkingDir: new URL("..", import.meta.url).pathname.replace(/^\/([A-Za-z]:)/, "$1"),
  entryPoints: ["Client/styles/app.css", "Client/app.ts", "Client/board.ts", "Client/narrator.ts", "Client/editor.ts", "Client/mirror.ts", "Client/styles/editor.css", "Client/styles/sheets.css"],
  entryNames: "[name]",
  outdir: "wwwroot/dist",
  bundle: true,
  minify: true,
  charset: "utf8",
  format: "esm",
  target: ["es2021", "safari15", "firefox100", "chrome100"],
  logLevel: "warning",
};

if (process.argv.includes("--watch")) await (await context(options)).watch();
else await build(options);
