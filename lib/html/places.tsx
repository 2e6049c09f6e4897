import type { ReactNode } from 'react';

// Places to write: rules and squares for a pen, or boxes to type in and to tick.

/** What a place to write is known by and what a screen reader calls it. `boxes`: on a screen. */
export type WritingPlace = { boxes: boolean; id: string; label: string };

/** A rule within a line of text, or a box as wide as the line leaves. */
export const BlankLine = ({ boxes, id, label }: WritingPlace) =>
  boxes ? (
    <input
      type="text"
      className="sheet-line"
      id={id}
      aria-label={label}
      autoComplete="off"
      spellCheck={false}
    />
  ) : (
    <span className="sheet-line" aria-hidden />
  );

/** A rule below a text, or a box of a few lines. */
export const Notes = ({ boxes, id, label }: WritingPlace) =>
  boxes ? (
    <textarea className="sheet-notes" id={id} aria-label={label} rows={3} spellCheck={false} />
  ) : (
    <span className="sheet-wide-line" aria-hidden />
  );

/** A square to tick, or a check box; `marked` where the person has said so already. */
export const TickBox = ({
  boxes,
  id,
  label,
  marked = false,
}: WritingPlace & { marked?: boolean }) =>
  boxes ? (
    <input
      type="checkbox"
      className="sheet-tick"
      id={id}
      aria-label={label}
      defaultChecked={marked}
    />
  ) : (
    <span className="sheet-check-box" aria-hidden>
      {marked && <span className="sheet-cross" />}
    </span>
  );

/** What a square or circle stands for: on a screen a touch on the words ticks it too. */
export const MarkLabel = ({
  boxes,
  id,
  className,
  children,
}: Omit<WritingPlace, 'label'> & { className?: string; children: ReactNode }) =>
  boxes ? (
    <label htmlFor={id} className={className}>
      {children}
    </label>
  ) : (
    <span className={className}>{children}</span>
  );

/** One of several answers to mark. */
export const ChoiceMark = (place: WritingPlace) =>
  place.boxes ? <TickBox {...place} /> : <span className="sheet-circle" aria-hidden />;
