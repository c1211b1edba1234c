import type Fraction from "fraction.js";

/**
 * An exact number. A plain `number` stands for the decimal of at most 15 significant digits that it is shown as
 * (distinct decimals of that length are distinct doubles in the same order, so `<` and `===` on two of them are exact);
 * everything that arithmetic makes (ratios, changes, products) is a `Fraction`.
 */
export type Quantity = number | Fraction;
