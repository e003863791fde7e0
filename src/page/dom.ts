type Attribute = string | number | boolean | undefined | ((event: Event) => void);

/** Attributes by name; a function is a listener of the event of that name. */
export type Attributes = Readonly<Record<string, Attribute>>;

/** What goes into an element. Texts become text nodes: nothing from the data is ever read as markup. */
export type Content = Node | string | undefined | readonly Content[];

const SVG = 'http://www.w3.org/2000/svg';

/** Makes an HTML element. */
export function html<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  content: Content = undefined,
): HTMLElementTagNameMap[Name] {
  return fill(document.createElement(name), attributes, content);
}

/** Makes an SVG element. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  content: Content = undefined,
): SVGElementTagNameMap[Name] {
  return fill(document.createElementNS(SVG, name), attributes, content);
}

function fill<Made extends Element>(made: Made, attributes: Attributes, content: Content): Made {
  for (const [name, value] of Object.entries(attributes)) setAttribute(made, name, value);
  append(made, content);
  return made;
}

function setAttribute(target: Element, name: string, value: Attribute): void {
  if (typeof value === 'function') target.addEventListener(name, value);
  else if (value === true) target.setAttribute(name, '');
  else if (value !== undefined && value !== false) target.setAttribute(name, String(value));
}

function append(target: Element, content: Content): void {
  if (content === undefined) return;
  if (typeof content === 'string' || content instanceof Node) target.append(content);
  else for (const part of content) append(target, part);
}
