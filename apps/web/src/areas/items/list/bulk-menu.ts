/** The menus of the bar for what is selected. */
export type BulkMenu = 'state' | 'priority' | 'labels';
