/** The map shows exactly the items of the list on the page, in the same order, with their names. */
export type MapItem = { name: string; href: string; status: string; latitude: number; longitude: number }
