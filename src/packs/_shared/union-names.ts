/** Acts of the Union by what a country calls them, as `PackIdentity.names` has them; those without a CELEX number are none. */
export function unionNames(acts: Readonly<Record<string, string | undefined>>): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(acts).flatMap(([name, celex]) => (celex ? [[name, [`eu:${celex}`]]] : [])))
}
