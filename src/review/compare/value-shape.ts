// A value as it is shown, with figures in it → where a text has the like of it in other figures: `3月17日`, `10:00`, `1,007名`.

/** How a text begins where it begins with a value, or with the like of it. */
export function beginningLike(text: string, value: string): string | undefined {
  return text.startsWith(value) ? value : shaped(value, (shape) => `^${shape}`, text);
}

/** How a text ends where it ends with a value, or with the like of it. */
export function endingLike(text: string, value: string): string | undefined {
  // From the left a figure would be taken apart: 1925 has the like of 25 in it.
  return text.endsWith(value) ? value : shaped(value, (shape) => `(?<![\\d,])${shape}$`, text);
}

function shaped(value: string, place: (shape: string) => string, text: string): string | undefined {
  if (!/\d/.test(value)) return undefined;
  const shape = value.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\d(?:[\d,]*\d)?/g, "\\d[\\d,]*");
  return new RegExp(place(shape)).exec(text)?.[0];
}
