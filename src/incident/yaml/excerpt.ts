// A value from the file → as much of it as a message may show.

const most = 60;

/** The first 60 characters, with `…` where more followed; no surrogate pair is cut. */
export function excerpt(value: string): string {
  const characters = [...value.slice(0, most * 2 + 2)];
  return characters.length <= most ? value : `${characters.slice(0, most).join("")}…`;
}
