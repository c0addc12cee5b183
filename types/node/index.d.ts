// Stands in for Node’s types in the rooms of the browser: the types of papaparse ask for them.
declare namespace NodeJS {}
