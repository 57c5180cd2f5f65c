import { KINDS, LINK_RULES, LEGAL_LINKS } from '@throughline/shared/schema';
console.log(KINDS, LINK_RULES, LEGAL_LINKS);
