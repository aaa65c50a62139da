interface Search {
  filters?: { field: string; operator: string; value: unknown }[] | undefined;
  search_from?: number | undefined;
  search_to?: number | undefined;
  sort?: { field: string; keyword: string } | undefined;
}

/** What meets all conditions, sorted, and the window that was asked for, of at most `size` items. */
export function search<Item extends object>(
  items: Item[],
  { filters = [], search_from = 0, search_to, sort }: Search,
  size = 100,
): { found: Item[]; window: Item[] } {
  const found = items.filter((item) => filters.every((filter) => meets(item as Fields, filter)));
  if (sort) {
    const { field, keyword } = sort;
    const order = keyword === "asc" ? 1 : -1;
    found.sort((a, b) => order * (Number((a as Fields)[field]) - Number((b as Fields)[field])));
  }
  return { found, window: found.slice(search_from, Math.min(search_to ?? Infinity, search_from + size)) };
}

type Fields = Record<string, unknown>;

/** Whether one value meets a condition; a list meets it when one of its values does. */
function meets(item: Fields, { field, operator, value }: { field: string; operator: string; value: unknown }): boolean {
  const own = [item[field === "incident_id_list" ? "incident_id" : field]].flat();
  const wanted = [value].flat();
  switch (operator) {
    case "gte":
      return own.some((one) => Number(one) >= Number(value));
    case "lte":
      return own.some((one) => Number(one) <= Number(value));
    case "contains":
      return own.some((one) => String(one).includes(String(value)));
    case "not_contains":
      return !own.some((one) => String(one).includes(String(value)));
    case "neq":
    case "nin":
      return !own.some((one) => wanted.includes(one));
    default:
      return own.some((one) => wanted.includes(one));
  }
}
