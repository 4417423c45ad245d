// Who led one of the two parties of the United States, or ran for president in it, since 2008. Reports take their parties for known and do not tell them.

// party | presidents and nominees, leaders and whips of both houses, chairs of the national committees, candidates of the presidential debates
const LEADERS = `
Democrats|Barack Obama,Joe Biden,Hillary Clinton,Bill Clinton,Al Gore,John Kerry,John Edwards,Tim Kaine,Kamala Harris,Tim Walz
Democrats|Nancy Pelosi,Hakeem Jeffries,Steny Hoyer,James Clyburn,Katherine Clark,Pete Aguilar,Harry Reid,Chuck Schumer,Dick Durbin,Patty Murray
Democrats|Howard Dean,Debbie Wasserman Schultz,Tom Perez,Donna Brazile,Jaime Harrison,Ken Martin,Rahm Emanuel,Chris Van Hollen
Democrats|Bill Richardson,Chris Dodd,Dennis Kucinich,Bernie Sanders,Martin O’Malley,Jim Webb,Elizabeth Warren,Cory Booker,Amy Klobuchar,Pete Buttigieg
Democrats|Beto O’Rourke,Julián Castro,Kirsten Gillibrand,Andrew Yang,Jay Inslee,Michael Bennet,Steve Bullock,Bill de Blasio,John Delaney,John Hickenlooper
Democrats|Tim Ryan,Eric Swalwell,Marianne Williamson,Tom Steyer,Deval Patrick,Dean Phillips
Republicans|Donald Trump,Mike Pence,JD Vance,Mitt Romney,Paul Ryan,John McCain,Sarah Palin,Dick Cheney
Republicans|John Boehner,Eric Cantor,Kevin McCarthy,Steve Scalise,Mike Johnson,Tom Emmer,Mitch McConnell,Jon Kyl,John Cornyn,John Thune,John Barrasso
Republicans|Michael Steele,Reince Priebus,Ronna McDaniel,Michael Whatley,Newt Gingrich,Pete Sessions,Greg Walden
Republicans|Rudy Giuliani,Mike Huckabee,Fred Thompson,Tom Tancredo,Ron Paul,Rick Santorum,Herman Cain,Michele Bachmann,Tim Pawlenty,Jon Huntsman,Rick Perry
Republicans|Jeb Bush,Ted Cruz,Marco Rubio,John Kasich,Ben Carson,Carly Fiorina,Scott Walker,Chris Christie,Rand Paul,Bobby Jindal,Lindsey Graham,George Pataki
Republicans|Jim Gilmore,Bill Weld,Mark Sanford,Nikki Haley,Ron DeSantis,Vivek Ramaswamy,Tim Scott,Asa Hutchinson,Doug Burgum
`;

/** Full names with the built-in name of the party. */
export const PARTY_LEADERS: readonly { readonly name: string; readonly party: string }[] = LEADERS.trim()
  .split("\n")
  .flatMap((line) => {
    const [party = "", names = ""] = line.split("|");
    return names.split(",").map((name) => ({ name, party }));
  });
