import type { ListPlace } from "./word-numbering.ts";
import type { WordParagraph } from "./word-paragraphs.ts";
import { readXml } from "./xml-events.ts";

interface WordStyles {
  /** By which list a paragraph is numbered: by its own property, or else by its style's. */
  listOf(paragraph: WordParagraph): ListPlace | null;
}

interface Style {
  basedOn: string | null;
  list: string | null;
  level: number | null;
}

/** A style that is based on itself ends here. */
const deepest = 20;

/** Reads `styles.xml`; null where the document has none. */
export async function readStyles(bytes: Uint8Array | null): Promise<WordStyles> {
  const styles = new Map<string, Style>();
  let style: Style | undefined;
  if (bytes) {
    await readXml(bytes, {
      open({ name, attributes }) {
        if (name === "style") {
          style = { basedOn: null, list: null, level: null };
          styles.set(attributes.styleId ?? "", style);
        } else if (name === "basedOn" && style) style.basedOn = attributes.val ?? null;
        else if (name === "numId" && style) style.list = attributes.val ?? null;
        else if (name === "ilvl" && style) style.level = Number(attributes.val);
      },
      close() {},
      text() {},
    });
  }
  const inherited = (id: string | null, key: "list" | "level"): string | number | null => {
    let at = id;
    for (let depth = 0; depth < deepest && at !== null; depth += 1) {
      const value = styles.get(at)?.[key];
      if (value !== undefined && value !== null) return value;
      at = styles.get(at)?.basedOn ?? null;
    }
    return null;
  };
  return {
    listOf({ style: id, list, level }) {
      const own = list ?? inherited(id, "list");
      // "0" takes a paragraph out of the list of its style.
      if (own === null || own === "0") return null;
      return { list: String(own), level: level ?? Number(inherited(id, "level") ?? 0) };
    },
  };
}
