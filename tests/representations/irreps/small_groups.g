# GAP: every group of order at most 63 as permutations, with its irreducible characters and their indicators.
# Prints JSON lines; tests/representations/irreps/gap_oracle.py runs it.
LoadPackage("smallgrp", false);;
SizeScreen([4096, 24]);;
LoadPackage("ctbllib", false);;
Written := function(x)
    local n;
    n := Conductor(x);
    return Concatenation([n], CoeffsCyc(x, n));
end;;
for order in [1..63] do
    for number in [1..NrSmallGroups(order)] do
        group := SmallGroup(order, number);
        hom := IsomorphismPermGroup(group);
        image := Image(hom);
        hom := hom * SmallerDegreePermutationRepresentation(image);
        image := Image(hom);
        points := Maximum(1, LargestMovedPoint(image));
        table := CharacterTable(image);
        Print("{\"order\": ", order, ", \"number\": ", number, ", \"generators\": ",
            List(MinimalGeneratingSet(group), g -> ListPerm(Image(hom, g), points) - 1), ", \"classes\": ",
            List(ConjugacyClasses(table), c -> ListPerm(Representative(c), points) - 1), ", \"characters\": ",
            List(Irr(table), chi -> List(chi, Written)), ", \"indicators\": ", Indicator(table, 2), "}\n");
    od;
od;
QUIT;
