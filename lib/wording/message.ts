/** What fills the placeholders of a message. */
export type MessageValues = Record<string, string | number>;

type Choice = { name: string; isPlural: boolean; cases: Map<string, Part[]> };
type Part = string | { name: string } | Choice | { count: true };

/** A message that has been read, ready to be said. */
export type Message = readonly Part[];

/**
 * Reads a message in ICU form: text, `{name}`, `{name, plural, one {…} other {…}}` with `#` and
 * `=1`, `{name, select, a {…} other {…}}`, and text quoted by apostrophes. The part of the form
 * that our wordings use, a tenth of the library's size: this is loaded before the first question.
 * A test holds that both say the same.
 * @throws if a brace has no fellow, or a choice has no `other`
 */
export function readMessage(text: string): Message {
  let at = 0;

  function fail(): never {
    throw new Error(`Not a message, from its character ${at} on: ${text}`);
  }
  const skip = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? fail();
    at += found.length;
    return found;
  };

  function parts(inPlural: boolean): Part[] {
    const found: Part[] = [];
    while (at < text.length && text[at] !== '}') {
      if (text[at] === '{') found.push(placeholder());
      else if (inPlural && text[at] === '#') {
        at += 1;
        found.push({ count: true });
      } else found.push(literal(inPlural));
    }
    return found;
  }

  function literal(inPlural: boolean): string {
    let said = '';
    while (at < text.length && !'{}'.includes(text[at] ?? '') && !(inPlural && text[at] === '#')) {
      if (text[at] !== "'") said += text[at++];
      else if (text[at + 1] === "'") {
        said += "'";
        at += 2;
      } else if ((inPlural ? '{}<>#' : '{}<>').includes(text[at + 1] ?? '.')) {
        // Quoted: up to the next lone apostrophe, or to the end.
        const quoted = skip(/'(?:''|[^'])*(?:'|$)/y);
        said += quoted.replace(/^'|'$/g, '').replaceAll("''", "'");
      } else said += text[at++];
    }
    return said;
  }

  function placeholder(): Part {
    const name = skip(/\{\s*\w+\s*/y).replace(/[{\s]/g, '');
    if (text[at] === '}') {
      at += 1;
      return { name };
    }
    const isPlural = skip(/,\s*(?:plural|select)\s*,\s*/y).includes('plural');
    const cases = new Map<string, Part[]>();
    while (text[at] !== '}') {
      const label = skip(/[^\s{}]+\s*\{/y).replace(/\s*\{$/, '');
      cases.set(label, parts(isPlural));
      skip(/\}\s*/y);
    }
    at += 1;
    return cases.has('other') ? { name, isPlural, cases } : fail();
  }

  const message = parts(false);
  return at === text.length ? message : fail();
}

/**
 * Says a message that has been read.
 * @param language BCP 47, for plurals and for `#`
 * @throws if a placeholder has no value
 */
export function sayMessage(message: Message, values: MessageValues, language: string): string {
  const say = (parts: Message, count: number): string =>
    parts
      .map((part) => {
        if (typeof part === 'string') return part;
        if ('count' in part) return new Intl.NumberFormat(language).format(count);
        if (!(part.name in values)) throw new Error(`No value for {${part.name}}`);
        // As the library does: react-pdf asks for a page's words before it knows how many there are.
        const value = values[part.name] ?? '';
        if (!('cases' in part)) return String(value);
        const { isPlural, cases } = part;
        const rule = () => new Intl.PluralRules(language).select(Number(value));
        const chosen =
          cases.get(isPlural ? `=${value}` : String(value)) ?? (isPlural && cases.get(rule()));
        return say(chosen || (cases.get('other') ?? []), isPlural ? Number(value) : count);
      })
      .join('');
  return say(message, 0);
}
