// Builds dist/widget/: the loader, the conversation that it loads, the element for bundlers, and the pages' files.
// manifest.json says what is served under which name, with its integrity hash.
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const root = fileURLToPath(new URL("..", import.meta.url));
const source = join(root, "src/widget");

/** Style sheets as minified texts. */
const styleTexts = {
  name: "style-texts",
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await build.esbuild.transform(await readFile(path, "utf8"), {
        loader: "css",
        minify: true,
      });
      return { contents: code.trim(), loader: "text" };
    });
  },
};

/** Takes about a tenth of a second. `folder` is emptied first. */
export async function buildWidget(folder = join(root, "dist/widget")) {
  const { build, transform } = await import("esbuild");
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const bundle = async (entry, format, define = {}) => {
    const result = await build({
      entryPoints: [join(source, entry)],
      bundle: true,
      minify: true,
      format,
      platform: "browser",
      target: ["chrome111", "firefox115", "safari17"],
      legalComments: "none",
      charset: "utf8",
      define,
      plugins: [styleTexts],
      write: false,
      logLevel: "warning",
    });
    return result.outputFiles[0].text;
  };
  const css = async (path) => {
    const text = await readFile(join(source, path), "utf8");
    return (await transform(text, { loader: "css", minify: true })).code;
  };

  const conversation = await bundle("conversation.ts", "esm");
  const conversationName = `widget-conversation-${digestOf(conversation, "sha256", "hex").slice(0, 12)}.js`;
  const loader = await bundle("loader.ts", "iife", {
    CONVERSATION_FILE: JSON.stringify(conversationName),
    CONVERSATION_INTEGRITY: JSON.stringify(integrityOf(conversation)),
  });
  const files = [
    { name: "widget.js", text: loader, immutable: false },
    { name: `widget-${version}.js`, text: loader, immutable: true },
    { name: conversationName, text: conversation, immutable: true },
    { name: "widget/front.js", text: await bundle("front/front.ts", "esm"), immutable: false },
    { name: "widget/front.css", text: await css("front/front.css"), immutable: false },
    { name: "widget/playground.js", text: await bundle("pages/playground.ts", "iife"), immutable: false },
    { name: "widget/playground.css", text: await css("pages/playground.css"), immutable: false },
    { name: "widget/embed.css", text: await css("pages/embed.css"), immutable: false },
    { name: "widget/preview.css", text: await css("pages/preview.css"), immutable: false },
  ];
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, "widget"), { recursive: true });
  for (const { name, text } of files) await writeWithCompressed(join(folder, name), text);
  await writeFile(join(folder, "opcite-chat.js"), await bundle("opcite-chat.ts", "esm"));
  const manifest = {
    version,
    files: files.map(({ name, text, immutable }) => ({ name, immutable, integrity: integrityOf(text) })),
  };
  await writeFile(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

async function writeWithCompressed(path, text) {
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  await writeFile(path, text);
  await writeFile(`${path}.gz`, await promisify(gzip)(text, { level: 9 }));
  await writeFile(`${path}.br`, await promisify(brotliCompress)(text, best));
}

function integrityOf(text) {
  return `sha384-${digestOf(text, "sha384", "base64")}`;
}

function digestOf(text, algorithm, encoding) {
  return createHash(algorithm).update(text).digest(encoding);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWidget();
