// The little of the DOM that reading a page needs, so that no door is compiled with the browser's types.
import { parseHTML } from "linkedom";

/** A node of a parsed page: 1 element, 3 text. */
export interface PageNode {
  readonly nodeType: number;
  readonly parentNode: PageElement | null;
  readonly textContent: string | null;
}

/** An element of a parsed page. */
export interface PageElement extends PageNode {
  readonly localName: string;
  readonly childNodes: Iterable<PageNode>;
  readonly firstElementChild: PageElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

/** A parsed page. */
export interface PageDocument {
  readonly documentElement: PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** The page of an HTML text. Broken markup never throws; a text without markup is a page with that text. */
export function parsePage(html: string): PageDocument {
  const wrapped = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return (parseHTML(wrapped) as unknown as { document: PageDocument }).document;
}

/** True of an element, false of text, comments and the rest. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

/** The words of class and id of an element and of its own name where it is a custom one (`amp-ad`), in lower case, camelCase taken apart. */
export function nameWords(element: PageElement): string[] {
  const own = element.localName.includes("-") ? element.localName : "";
  const names = `${own} ${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  return names
    .slice(0, 600)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
}

/** The body of a page, else its outermost element, or null of a page without any. */
export function bodyOf(page: PageDocument): PageElement | null {
  for (const body of page.querySelectorAll("body")) return body;
  return page.documentElement;
}
