/** Languages that the program speaks: Vietnamese, English. */
export type Language = 'vi' | 'en';
