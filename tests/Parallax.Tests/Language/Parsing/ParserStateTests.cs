using Parallax.Language.Parsing;

namespace Parallax.Tests.Language.Parsing;

public sealed class ParserStateTests
{
    [Fact]
    public void Any_allowed_transitions_lead_to_a_tree_in_twice_as_many_steps_as_tokens()
    {
        var (random, state) = (new Random(1), new ParserState());
        for (var count = 1; count < 60; count++)
        {
            state.Reset(count);
            var steps = 0;
            for (; !state.IsDone; steps++)
            {
                var allowed = Enum.GetValues<Transition>().Where(state.Allows).ToArray();
                allowed.ShouldNotBeEmpty();
                state.Make(allowed[random.Next(allowed.Length)], 1);
            }
            steps.ShouldBe(2 * count);
            Enumerable.Range(1, count).Count(t => state.HeadOf(t) == state.Root).ShouldBe(1);
        }
    }

    [Fact]
    public void Numbers_of_places_and_facts_stay_in_their_tables()
    {
        var (random, state) = (new Random(2), new ParserState());
        var (features, marks) = (new StateFeatures(RandomParser.Relations.Length), new Marks(RandomParser.Model(1).VerbTags));
        int[] places = new int[StateFeatures.Places], facts = new int[StateFeatures.Facts];
        var (words, tags) = RandomParser.Sentence(random, 80);
        marks.Read(words, tags);
        for (state.Reset(80); !state.IsDone;)
        {
            StateFeatures.FindPlaces(state, places);
            features.FindFacts(state, marks, facts);
            places.ShouldAllBe(p => p >= 0 && p <= state.Root);
            facts.ShouldAllBe(f => f >= 0 && f < features.FactRows);
            var allowed = Enum.GetValues<Transition>().Where(state.Allows).ToArray();
            state.Make(allowed[random.Next(allowed.Length)], (short)random.Next(RandomParser.Relations.Length));
        }
    }

    [Fact]
    public void Dependents_are_known_from_the_outside_in()
    {
        var state = new ParserState();
        state.Reset(3);
        state.Make(Transition.Shift, 0);
        state.Make(Transition.Shift, 0);
        state.Make(Transition.Left, 4);
        state.Make(Transition.Left, 2);
        var children = state.Of(3);
        (children.Left, children.SecondLeft, children.Lefts).ShouldBe((1, 2, 2));
        (state.RelationOf(1), state.RelationOf(2)).ShouldBe(((short)2, (short)4));
    }
}
