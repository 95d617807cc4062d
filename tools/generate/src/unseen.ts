/**
 * What an editor does not show, or shows elsewhere than it stands: controls, half characters, format marks, private
 * characters, line and paragraph separators. Code that holds one may not be what its reader sees (CVE-2021-42574).
 */
export const unseenCharacter: RegExp = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu

/** The same without what ordinary writing needs: line feed, tab, and the joiners of emoji and several scripts. */
export const unseenInText: RegExp = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu

export function hasUnseen(text: string): boolean {
  return text.search(unseenCharacter) !== -1
}
