// How much a block looks like running prose: what the article's place and its end are found by.
import type { Block } from "./blocks.ts";

/** Signs that are a word or a syllable each, and how many letters more than one they count for. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const DENSE_SIZE = 2;

/** How much a block looks like running prose: 0 for links and labels, about its characters for a paragraph. */
export function proseOf(block: Block): number {
  const dense = (block.text.match(DENSE) ?? []).length;
  const free = block.size + DENSE_SIZE * dense - block.linked;
  if (free < 60 || block.linked * 2 > block.size) return 0;
  const commas = Math.min(8, (block.text.match(/[,，、،;；]/g) ?? []).length);
  const stopped = /[.!?…。！？؟।"”’»」)]/.test(block.text.slice(-2)) ? 1 : 0.4;
  return (Math.min(free, 800) / 100 + commas * 0.5) * stopped;
}
