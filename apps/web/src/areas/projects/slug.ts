const MAX = 60;

/** `Déjà vu: Checkout 2` is `deja-vu-checkout-2`. */
export function slugFrom(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[̀-ͯ]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MAX)
    .replaceAll(/^-|-$/g, '');
}
