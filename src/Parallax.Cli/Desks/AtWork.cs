using Parallax.Desks;
using Parallax.Pipeline;
using Parallax.Pipeline.Desks;

namespace Parallax.Cli.Desks;

/// <summary>Sets desks to work with what this program and its user have.</summary>
internal static class AtWork
{
    public static Desk On(Surroundings world, IDeskStore store) => new(store, world.Pipelines ?? (state => RecordPipeline.OpenFor(state, world.UserFolder)), world.Clock);
}
