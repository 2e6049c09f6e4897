import type { ReactNode } from 'react';

// Places to write: ruled lines and squares for a pen, or form controls on a screen. Their blank
// placeholder tells sheet.css that nothing was typed.

/** Id and accessible name of a place to write. `boxes`: form controls, for a screen. */
export type WritingPlace = { boxes: boolean; id: string; label: string };

/** A ruled blank in a line of text, or an input that fills the rest of the line. */
export const BlankLine = ({ boxes, id, label }: WritingPlace) =>
  boxes ? (
    <input
      type="text"
      className="sheet-line"
      id={id}
      aria-label={label}
      autoComplete="off"
      spellCheck={false}
      placeholder=" "
    />
  ) : (
    <span className="sheet-line" aria-hidden />
  );

/** A ruled line below a text, or a text area. */
export const Notes = ({ boxes, id, label }: WritingPlace) =>
  boxes ? (
    <textarea
      className="sheet-notes"
      id={id}
      aria-label={label}
      rows={3}
      spellCheck={false}
      placeholder=" "
    />
  ) : (
    <span className="sheet-wide-line" aria-hidden />
  );

/** A square to tick, or a check box; `marked` if the answers say so already. */
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

/** The label of a square or circle; on a screen, tapping it ticks the box. */
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

/** One of several answers to mark; `marked` where the person has said so already. */
export const ChoiceMark = ({ marked = false, ...place }: WritingPlace & { marked?: boolean }) =>
  place.boxes ? (
    <TickBox {...place} marked={marked} />
  ) : (
    <span className="sheet-circle" aria-hidden>
      {marked && <span className="sheet-cross" />}
    </span>
  );
