import { styleText } from "node:util";

/** Colour on a terminal and nowhere else: styleText looks at standard output, NO_COLOR and FORCE_COLOR, and not at CI. */
const paint = (style: Parameters<typeof styleText>[0]) => (text: string) => styleText(style, text);

export const bold = paint("bold");
export const dim = paint("dim");
export const green = paint("green");
export const red = paint("red");
export const yellow = paint("yellow");
