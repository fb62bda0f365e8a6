using Parallax.Desks;
using Parallax.Storage;

namespace Parallax.Tests.Storage;

/// <summary>A program that writes revisions to a desk until it is killed or refused, and prints the number of each when it is kept.</summary>
internal static class RevisionWriter
{
    /// <summary>How it ends when the desk refuses.</summary>
    public const int Refused = 7;

    private const int Most = 5000;

    /// <summary>Writes what comes after the last revision that is there.</summary>
    public static int Run(string path)
    {
        try
        {
            using var store = DeskStores.Open(path, DeskMode.Create);
            for (var i = 0; i < Most; i++)
            {
                using var change = store.Write();
                var number = change.State.Revision + 1;
                InventedRevisions.Write(change, number);
                change.Commit();
                Console.WriteLine(number);
                Console.Out.Flush();
            }
            return 0;
        }
        catch (DeskException e)
        {
            Console.WriteLine(e.Message);
            return Refused;
        }
    }
}
