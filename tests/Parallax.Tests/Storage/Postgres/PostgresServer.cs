using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Parallax.Tests.Storage.Postgres;

/// <summary>A PostgreSQL server of the tests' own: its data are in a new folder, it listens on a free port of this machine, and both are gone at the end. It is one for all tests of a run.</summary>
public sealed class PostgresServer : IDisposable
{
    /// <summary>Holds what an address has to write in another way.</summary>
    public const string Password = "p@ss/w:ord";

    private const int MostTries = 5;

    /// <summary>Stops the server when it is told so. When the tests are gone without a word, however they ended, it takes the data away too.</summary>
    private const string Keeper = """
        folder=$1; shift
        "$@" >>"$folder/server.log" 2>&1 & server=$!
        read -r word || word=gone
        kill -INT "$server" 2>/dev/null
        wait "$server"
        [ "$word" = stop ] || rm -rf "$folder"
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _folder = Directory.CreateTempSubdirectory("parallax-postgres-").FullName;
    private Process? _keeper;

    public PostgresServer()
    {
        if (PostgresPrograms.Missing is not null)
        {
            return;
        }
        try
        {
            Make();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The port of this machine that it listens on.</summary>
    public int Port { get; private set; }

    /// <summary>The address of a desk there.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="user">Who connects; all have one password.</param>
    /// <param name="port">Through which port; by default its own.</param>
    public string Address(string desk, string user = "postgres", int? port = null) => $"postgres://{user}:{Uri.EscapeDataString(Password)}@127.0.0.1:{port ?? Port}/postgres?desk={desk}";

    /// <summary>Does something that no store does.</summary>
    public void Execute(string sql)
    {
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = Port, Username = "postgres", Password = Password, Database = "postgres", Pooling = false }.ToString());
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    /// <summary>Starts it, where it was stopped or killed.</summary>
    public void Start()
    {
        if (_keeper is not null)
        {
            return;
        }
        File.Delete(LogPath);
        string[] server = PostgresPrograms.Command("postgres", "-D", "data", "-p", Port.ToString(CultureInfo.InvariantCulture), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "fsync=off",
            "-c", "max_connections=200", "-c", "shared_buffers=64MB");
        _keeper = Process.Start(new ProcessStartInfo("bash", ["-c", Keeper, "keeper", _folder, .. server]) { WorkingDirectory = _folder, RedirectStandardInput = true })!;
        var started = Stopwatch.StartNew();
        while (!Answers())
        {
            if (started.Elapsed > Patience || Log().Contains("could not bind", StringComparison.Ordinal))
            {
                End();
                throw new IOException($"The server did not start: {Log()}");
            }
            Thread.Sleep(20);
        }
    }

    /// <summary>Stops it at once, as when the power fails: nothing is written any more that is not written yet.</summary>
    public void StopAtOnce()
    {
        PostgresPrograms.Run(_folder, PostgresPrograms.Command("pg_ctl", "stop", "--pgdata=data", "--mode=immediate", "--silent"));
        End();
    }

    /// <summary>Kills it.</summary>
    public void Kill()
    {
        using var server = Process.GetProcessById(int.Parse(File.ReadLines(Path.Combine(_folder, "data", "postmaster.pid")).First(), CultureInfo.InvariantCulture));
        server.Kill();
        End();
    }

    public void Dispose()
    {
        End();
        Directory.Delete(_folder, recursive: true);
    }

    private void Make()
    {
        PostgresPrograms.Give(_folder);
        File.WriteAllText(Path.Combine(_folder, "password"), Password);
        PostgresPrograms.Run(_folder, PostgresPrograms.Command("initdb", "--pgdata=data", "--username=postgres", "--auth=scram-sha-256", "--pwfile=password", "--encoding=UTF8", "--locale=C", "--no-sync"));
        for (var i = 1; _keeper is null; i++)
        {
            Port = FreePort();
            try
            {
                Start();
            }
            catch (IOException) when (i < MostTries)
            {
                // somebody else took the port
            }
        }
    }

    private void End()
    {
        if (_keeper is { } keeper)
        {
            keeper.StandardInput.WriteLine("stop");
            keeper.WaitForExit();
            keeper.Dispose();
            _keeper = null;
        }
    }

    private bool Answers()
    {
        try
        {
            Execute("select 1");
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private string LogPath => Path.Combine(_folder, "server.log");

    private string Log() => File.Exists(LogPath) ? File.ReadAllText(LogPath) : "";

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
