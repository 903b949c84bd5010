// Common given names of the press in English: before a capitalised word they make a person's name of it.
import { wordSet } from './word-set.ts'

/** Given names in normal form. */
export const GIVEN_NAMES = wordSet(`
aaron adam adrian ahmad ahmed alan albert alex alexander alexandra alice alison allison amanda amy andrea andrew angela anita
ann anna anne anthony antonio arthur ashley barbara benjamin beth betty brandon brenda brian bruce carl carlos carol caroline
catherine charles charlotte cheryl chris christian christina christine christopher claire claudia craig cynthia daniel danielle
david deborah debra denise dennis diana diane donald donna dorothy douglas edward elaine eleanor elizabeth ellen emily emma eric
erica erin ernest eugene evelyn fatima felix fiona frances francis francisco frank fred gary geoffrey george gerald gloria gordon
graham greg gregory hannah harold harry hassan heather helen henry howard hugh ian isabel ivan jack jacob jacqueline james jamie
jane janet janice jason jean jeff jeffrey jennifer jeremy jerry jesse jessica jill jim joan joe joel john jonathan jorge jose
joseph joshua joyce juan judith judy julia julian julie justin karen kate katherine kathleen kathryn keith kelly kenneth kevin
kimberly larry laura lauren lawrence leo leonard leslie linda lisa louis louise lucy luis luke lynn marc marcus margaret maria
marie marilyn mark martha martin mary matthew megan melissa michael michelle miguel mike mohamed mohammad mohammed monica muhammad
nancy natalie nathan neil nicholas nicole nigel nina olivia oliver oscar pamela patricia patrick paul paula pedro peter philip
phillip rachel ralph ramon raymond rebecca ricardo richard robert roberto robin roger ronald rosa rose roy russell ruth ryan sally
samantha samuel sandra sara sarah scott sean sergei sharon shirley simon sophie stephanie stephen steve steven stuart susan suzanne
teresa terry thomas timothy tina todd tom tony tracy valerie vanessa victor victoria vincent walter wendy william zoe`)
