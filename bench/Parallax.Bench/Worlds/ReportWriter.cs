using System.Collections.Immutable;

namespace Parallax.Bench.Worlds;

/// <summary>Writes what an outlet of its own reports of an event.</summary>
internal sealed class ReportWriter(Wordings wordings)
{
    private const int FewestWords = 60;
    private const int MostWords = 190;

    /// <summary>A report on an event.</summary>
    /// <param name="lead">The event.</param>
    /// <param name="turn">The number of the report among those on the event: reports that follow one another use different wordings.</param>
    /// <param name="old">The old event that it may recall.</param>
    /// <param name="key">What it is called.</param>
    /// <param name="chance">What it is left to.</param>
    public WorldReport Write(WorldEvent lead, int turn, WorldEvent old, string key, Chance chance)
    {
        var days = chance.One([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, chance.Between(3, 6), chance.Between(3, 6)]);
        var (published, isUndated) = (lead.Day.AddDays(days), chance.Happens(8));
        var outlet = Invented.Outlet(chance.Below(400));
        var slots = new Slots(wordings, lead, published, isUndated, outlet, chance);
        var recalled = ImmutableArray.CreateBuilder<WorldEvent>();
        var draft = new Draft(wordings, slots, turn, chance);
        draft.Add($"lead.{Wording.Of(lead.Type)}");
        draft.Add($"detail.{Wording.Of(lead.Type)}");
        draft.EndParagraph();
        AddTolls(lead, days, draft, chance);
        draft.EndParagraph();
        AddActors(lead, draft, chance);
        draft.Add("scene");
        draft.EndParagraph();
        AddRecalled(lead, old, draft, recalled, chance);
        draft.EndParagraph();
        draft.Fill(FewestWords, MostWords);
        return new(key, outlet, TitleOf(lead, turn, slots, chance), published, draft.Text, lead, recalled.ToImmutable(), key, lead.Killed > 0 ? lead.KilledAfter(days) : null)
        {
            IsUndated = isUndated,
        };
    }

    private string TitleOf(WorldEvent lead, int turn, Slots slots, Chance chance) =>
        wordings.Sentence(lead.IsDeadly ? "title.deadly" : $"title.{Wording.Of(lead.Type)}", turn, slots.WithSource(), chance)!;

    private static void AddTolls(WorldEvent lead, int days, Draft draft, Chance chance)
    {
        if ((lead.Killed > 0 || lead.Injured > 0) && chance.Happens(60))
        {
            draft.Add("toll");
        }
        if (lead.IsRising && days is 1 or 2 && chance.Happens(60))
        {
            draft.Add("rise");
        }
        if (lead.DisputedKilled is not null && chance.Happens(35))
        {
            draft.Add("dispute");
        }
        if (lead.Victims.Length > 0 && chance.Happens(days == 0 ? 25 : 60))
        {
            draft.Add("victim", s => s.With(chance.One(lead.Victims)));
        }
        draft.Add($"detail.{Wording.Of(lead.Type)}", again: true);
    }

    private static void AddActors(WorldEvent lead, Draft draft, Chance chance)
    {
        if (lead.Initiator is not null && chance.Happens(60))
        {
            draft.Add(lead.IsDenied ? "blame" : chance.Happens(50) ? "claim" : "blame");
            if (lead.IsDenied && chance.Happens(60))
            {
                draft.Add("deny");
            }
        }
    }

    private static void AddRecalled(WorldEvent lead, WorldEvent old, Draft draft, ImmutableArray<WorldEvent>.Builder recalled, Chance chance)
    {
        void Recall(string kind, WorldEvent? before, int percent)
        {
            if (before is { Killed: > 0 } && chance.Happens(percent) && draft.Add(kind, s => s.With(before, lead)))
            {
                recalled.Add(before);
            }
        }
        Recall("answer", lead.AnswerTo, 70);
        Recall("again", lead.Earlier, 60);
        Recall("recall", old, 25);
    }
}
