import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';

// react-pdf turns elements into nodes by React's reconciler, which exists to change what is on a screen
// again and again. Components of paper are pure functions of their props and are called once.

/** A node as react-pdf's layout takes it. */
export type ElementNode = {
  type: string;
  box: object;
  style: object;
  props: Props;
  children: (ElementNode | TextNode)[];
};

type TextNode = { type: 'TEXT_INSTANCE'; value: string };
type Props = Record<string, unknown>;

/**
 * Turns elements into nodes, calling the components that they are of.
 * @throws if a string is in an element that is no text: react-pdf would drop it
 */
export function nodesOf(element: ReactNode): (ElementNode | TextNode)[] {
  if (Array.isArray(element)) return element.flatMap(nodesOf);
  if (typeof element === 'string' || typeof element === 'number') {
    return element === '' ? [] : [{ type: 'TEXT_INSTANCE', value: `${element}` }];
  }
  if (!isValidElement(element)) return [];
  const { type, props } = element as ReactElement<Props>;
  if (type === Fragment) return nodesOf(props.children as ReactNode);
  return typeof type === 'function'
    ? nodesOf((type as (props: Props) => ReactNode)(props))
    : [nodeOf(type, props)];
}

function nodeOf(type: string, { style = {}, children, render, ...props }: Props): ElementNode {
  // Built during layout, once for each page.
  if (typeof render === 'function') props.render = (page: object) => nodesOf(render(page));
  const inside = nodesOf(children as ReactNode);
  if (!holdsText.test(type) && inside.some((child) => child.type === 'TEXT_INSTANCE')) {
    throw new Error(`A string directly in a ${type}`);
  }
  return { type, box: {}, style: style as object, props, children: inside };
}

const holdsText = /^(TEXT|LINK|TSPAN)$/;
