/**
 * A sheet to be written, as plain data: the same shape for the standard workbook, `Kết quả`, `Tổng hợp` and
 * `Nội dung rà soát`. `src/excel` writes any plan in one batch; nothing in here knows Excel's API.
 */

/** A cell of a plan. `value` is always data (text is never evaluated); `formula` comes from our own code only, en-US. */
export interface PlanCell {
  readonly value?: string | number | boolean | null;
  readonly formula?: string;
  /** Key into `SheetPlan.styles`. */
  readonly style?: string;
}

export interface PlanStyle {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** `#RRGGBB` */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right" | "Justify" | "General";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  /** Degrees, 90 reads upwards. */
  readonly rotation?: number;
  readonly indent?: number;
  readonly numberFormat?: string;
  /** Thin black lines on all four sides of every cell. */
  readonly box?: boolean;
  /** A single thin line. */
  readonly topLine?: boolean;
  readonly bottomLine?: boolean;
  readonly locked?: boolean;
}

export interface PlanValidation {
  readonly area: string; // A1
  /** A list typed out, or a reference formula such as `='Tiêu chí'!$A$1:$A$9`. */
  readonly list?: readonly string[] | string;
  readonly wholeNumber?: { readonly min: number; readonly max: number };
  readonly decimal?: { readonly min: number; readonly max: number };
  readonly message?: string;
}

export interface PlanPrint {
  readonly orientation: "Landscape" | "Portrait";
  readonly paper: "A4" | "A3";
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
  };
  readonly area: string;
  /** `$A$9:$A$9` style rows, e.g. `9:9`. */
  readonly titleRows?: string;
  readonly centerHeader?: string; // "&P"
  readonly differentFirstPage?: boolean;
  /** Zero-based rows that begin a new page. */
  readonly breaks: readonly number[];
  readonly fitToWidth: boolean;
}

export interface SheetPlan {
  readonly name: string;
  /** From A1; rows may be shorter than the widest one. `null` leaves a cell untouched. */
  readonly cells: readonly (readonly (PlanCell | null)[])[];
  readonly styles: Readonly<Record<string, PlanStyle>>;
  /** Widths in pixels at 100 %, by zero-based column. */
  readonly columnWidths: readonly (number | null)[];
  /** Heights in points, by zero-based row; `null` is automatic. */
  readonly rowHeights: readonly (number | null)[];
  readonly merges: readonly string[];
  /** Workbook-level defined names to set: name → formula such as `='Kết quả'!$A$5:$X$18`. */
  readonly names: readonly { readonly name: string; readonly formula: string; readonly visible?: boolean }[];
  /** All names that begin like this are the plan's: those that it does not set are left over from an earlier run and go. */
  readonly namePrefix?: string;
  readonly validations: readonly PlanValidation[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly showGridlines?: boolean;
  readonly tabColor?: string;
  readonly print?: PlanPrint;
}
